import { foldedText } from '../foldedText';
import { wordSet } from '../wordSet';

/** Given names of children in English schools that the package's lists have not. */
export const furtherGiven = wordSet(
  foldedText(`
  Aadam Aafiya Aaliyah Aamir Aaron Aarav Aarush Abdi Abdikarim Abdirahman Abdul Abdullah Abdullahi Abdulrahman Abiola Adeel
  Adil Adnan Advik Afsana Agata Ahmad Ahmed Aiden Aidan Ailsa Aimee Aiza Akash Akeem Alayna Albie Alesha Alfie Alia Alina
  Aliza Alisha Alistair Alyssia Amaan Amara Amarachi Ameera Ameerah Amelie Amina Aminah Amira Amna Amrit Amrita Anaiya Anas
  Anaya Andrei Aneesa Aneurin Angharad Angus Anika Anisa Anisha Anjali Anoushka Anwar Aoife Aqsa Arabella Areeba Arfa Arham
  Arif Arjan Arjun Arlo Armaan Arnav Arooj Arthur Arya Arwa Asad Ashraf Asif Asma Aurelia Avni Ayaan Ayah Ayaz Ayesha Ayisha
  Ayman Ayra Ayub Azaan Aziza Bartosz Bethan Bethany Bilal Blessing Bodhi Branwen Breagh Brendan Bronagh Bronte Bronwen
  Bryony Caelan Cai Caitlin Callan Callum Calum Caoimhe Carys Cerys Chidi Chinedu Chioma Chukwuemeka Cian Ciara Ciaran
  Cillian Clodagh Colm Conor Connor Corey Cormac Courtney Dafydd Daiyan Danish Daria Darcie Darcey Darragh Deepak Denzel
  Dermot Desmond Devon Dewi Dhruv Diarmuid Divya Dmytro Dominika Dylan Ebonie Ebrahim Efe Eilidh Eimear Ekow Eliza Ellie
  Ellis Elif Elodie Elspeth Elwyn Emeka Emilia Emre Eoghan Eoin Ephraim Eryn Esha Eshaal Esme Esmae Eszter Ewan Euan Evie
  Ewa Faisal Faiza Farah Fareeda Farhan Farida Fatimah Fatma Fatou Favour Ffion Fiadh Finlay Finley Finn Fintan Fiona
  Freddie Freya Frida Gareth Gethin Gift Goodness Grainne Gruffydd Gurdeep Gurpreet Gwen Gwenllian Gwilym Habiba Hadi
  Hadiya Hafsa Hafsah Haider Hajra Hamdi Hamish Hamza Hana Haneen Hannah Hareem Haris Harleen Harley Harman Haroon Harpreet
  Harrison Harsh Harvey Hasan Haseeb Hassan Heba Henna Hermione Hiba Hira Hiroshi Hodan Honey Hosanna Huda Hudson Hugo
  Humaira Hussain Hussein Ibrahim Idris Ieuan Ifeoma Ifrah Ikenna Ikram Iman Imaan Imani Imogen Imran Inaaya Inaya Indie Indi
  Iona Iqra Isha Ishaan Ishaq Isla Ismaeel Ismail Isra Ivo Iwan Izzy Jahmal Jaiden Jakub Jamal Jameela Jamelia Jamie Jannat
  Jasleen Jaspreet Javed Jaxon Jaxson Jayden Jenson Jermaine Jibril Jihan Jiya Jodie Joshua Jude Juwairiyah Kacper Kadie
  Kadija Kai Kaiden Kajal Kalsoom Kamran Kareem Karim Karol Karolina Kashif Kavita Kayden Kaylee Kayleigh Keanu Keira Kelechi
  Kelsey Kenzie Kerry Khadija Khadijah Khalid Khaled Kian Kiara Kiera Kieran Kimberley Kinza Kirsty Kirsten Kiran Klara
  Klaudia Kobe Kobi Kofi Kojo Komal Krish Krishna Krystian Kuba Kwabena Kwaku Kwame Kwasi Kyan Kyra Laiba Laila Lailah
  Lakshmi Lara Latif Latifa Layan Layla Leila Leighton Lena Leona Lexi Lila Lilah Lilly Lina Linh Llewellyn Logan Lochlan
  Lorcan Lottie Lowri Luan Ludo Luka Lukasz Lyla Maariya Macauley Madiha Maddie Madison Maeve Magda Maha Mahdi Maheen Mahi
  Mahira Mahmoud Mahnoor Mairead Maisie Maja Malachi Malachy Malaika Malik Malika Manahil Manal Manpreet Manraj Marcel
  Marek Mared Mariam Marwa Maryam Maryan Mateusz Matilda Mehmet Mehreen Mehwish Meera Megan Mei Merve Micah Michal Mikaeel
  Mikey Millie Mina Minh Misbah Mikolaj Mohamed Mohammad Mohammed Mollie Moosa Morag Mohsin Morwenna Muhammad Muhammed
  Mujtaba Munira Murad Musa Musab Muskaan Mustafa Nabeel Nabil Nadeem Nadia Nadira Naeem Nafisa Naima Naomi Naseem Nasir
  Nasra Natasha Natalia Navdeep Naveed Navya Nayan Nazia Neha Nevaeh Ngozi Nia Niall Niamh Nico Nida Nihal Nikhil Nikita
  Nikolai Nimal Nimra Ning Nisha Noor Noorah Noura Nuala Nusrat Obinna Odin Oisin Olaf Olamide Olena Ollie Oluwaseun Omar
  Omari Onyeka Orla Osama Osian Osman Otis Owain Ozgur Padraig Parisa Parveen Patrycja Pavel Pawel Peyton Phoebe Piotr Polina
  Pranav Praise Precious Princess Priscilla Priya Promise Przemyslaw Qasim Rabia Rachael Rafael Rafi Rahim Rahima Rahul Raihan
  Raja Rajan Ramandeep Rana Rania Ranvir Rashid Rashida Rayan Rayyan Rebekah Reece Reem Reggie Rehan Rehana Remi Renee Reuben
  Rhian Rhianna Rhiannon Rhys Ria Ridwan Rihanna Riley Rio Rishi Ritika Rizwan Rohan Rohit Roisin Ronan Ronnie Rory Roshan
  Roza Rubab Ruqayyah Ruairi Rufus Rukhsana Rumaysa Ryan Saad Saara Saba Sabah Sabir Sabrina Sadia Saeed Safa Safiya Safiyyah
  Sahar Sahil Saif Saima Saira Sajid Sakina Salim Salma Salman Salwa Samina Samir Samira Samiya Sana Sanaa Sandeep Sania
  Sanjay Santiago Saoirse Saskia Sebastian Selin Selma Seren Shabnam Shahid Shahida Shaan Shaheen Shakeel Shakira Shanice
  Shaniya Shannon Shawn Shay Shazia Shivani Shona Shreya Shubham Siân Sidra Simran Sinead Siobhan Sipho Skye Skyla Sofia
  Soha Sohail Soraya Sorcha Stanislaw Suad Subhan Sukhdeep Sulaiman Suleman Sultan Sumaya Sumayyah Sunil Svetlana Syeda
  Szymon Taha Tahir Tahira Taiba Talha Taliesin Tamara Tamika Tamsin Tanisha Taran Tariq Tasnim Tayyab Tayyiba Teddy Tegan
  Teagan Temi Temitope Tendai Thaddeus Thanh Theo Thiago Tia Tiago Tiana Tiernan Tilly Tobias Toby Tomasz Tomi Toprak Tuba
  Tudor Tyler Tyrell Tyrese Ubah Umair Umar Ummayyah Unaisah Usama Usman Uthman Uzma Vansh Ved Veer Vihaan Vikram Vivek
  Vinnie Wafa Wahid Waleed Waqas Wasim Weronika Wiktor Wiktoria Wojciech Xanthe Xavier Xiao Yahya Yahye Yaqub Yara Yasin
  Yasir Yasmin Yasmeen Yaw Yisroel Yosef Yousaf Yousef Youssef Yuki Yuri Yusha Yusra Yusuf Yuvraj Zac Zachary Zack Zahid
  Zahra Zain Zaina Zainab Zakariya Zaki Zakir Zara Zarah Zayd Zayn Zaynab Zeeshan Zeinab Zeynep Zhane Zidane Zofia Zoha Zoya
  Zubair Zunaira Zuzanna`),
);

/** Given names that are words as well, beside the package's. */
export const furtherWordsToo = wordSet(`
  blessing bliss bloom bonnie bow bear comfort dove echo elder fable favour gift glory goodness honey honour india jet journey
  kit lark light love maple marvellous mercy moses nova ocean pip praise promise rain reign rex robbie rowan saffron scout
  skipper sky snow song star storm tiger treasure true wisdom wolf wren zephyr`);

/** Surnames that are words as well. */
export const surnameWords = wordSet(`
  abbot archer ash baker ball banks barber barker barley barlow barn barnes bass bean beck becker bell bench berry best bird
  bishop black blood bloom boss bond booth bourne bowl bowler box bray bridge bridges brook brooks brown bull burn burns burton
  bush butcher butler butt cage cannon carpenter carr carter cash castle chambers chandler chance chapel chapman chase
  church clay clerk clark clarke cliff cloud cole cook cooke cooper cope corn cotton crane cross crow cruise cummings cutler
  dale dance darling dates dawes day deacon dean deer dell diamond dodge down drake driver dunn dyer eagle early east elder
  farmer farrow fear feather fellows fern field fields finch fish fisher fletcher flint flood flower flowers flynn foot forbes
  ford forest forester foster fountain fowler fox frank freeman french friend frost fry fuller gage gale gallows gamble
  gardener gardner gates gay giles glass glover gold golden good goodman gore grace grange grant graves gray green grey gross
  groves guest hail hall hand hands hardy hare harper hart hawk hawks hay hayes head heart heath hedges hill hills hilt hogg
  holiday holly holmes hood hook hope horn horne house howe hunt hunter hurst hyde ivory jolly jordan joy judge kay keen king
  kirk kitchen knight knott lake lamb lambert lane law laws lawson leaf lee legg light lilly little lock london long lord love
  lowe lynch maiden major male mann mark marks marsh marshall martin mason may mead mercer miles mill miller mills minor money
  moon moor moore moran moss mould mountain nail nash newman nightingale noble north nunn oaks oldfield page painter palmer
  park parker parsons parry patience payne peacock pearce pears penny pepper perry pickering pierce pike piper pitt pole pond
  pool pope porter post potter potts pound power powers price priest prince prior quick rain rains ransom rank read reader
  reed reeves reid rich rivers rice roach robin rock rook root rose rowe royal rule rust sadler sage sand sands savage sawyer
  sergeant sharp sharpe shaw shelley shepherd shields shoemaker short silver silk singer skinner slater small smart smith snow
  south sparrow speed spencer squires stack stafford staples stark steel steele stern still stock stocks stokes stone stones
  stout strange street strong summer summers sumner swallow swan sweet swift sykes tailor tanner tate taylor temple thatcher
  thorn thorne thorpe tiller timber tower townsend towers train tree trip trout tucker turner twist tyler vale vane vincent
  waite walker wall walls walsh walters ward warden warner waters watts way weaver webb weeks wells west wheeler whistler
  white whitehead wild wilde wilder wilds winter winters wise wolf wood woodcock woods woodward wright yard york young`);
